import { directoriesOfTest } from '../import.fixture.js';

const { open, removeAll } = directoriesOfTest();
afterEach(removeAll);

describe('what is no directory', () => {
  it('is told from one, with what is missing', async () => {
    await expect(open({}, 'absent.csv')).rejects.toThrow(/There is no file or folder .*absent\.csv\./);
    await expect(open({ 'a.csv': 'one,two\n1,2\n' }, 'a.csv')).rejects.toThrow(
      /not a directory that can be imported/,
    );
    await expect(open({ 'a.csv': '' }, 'a.csv')).rejects.toThrow(/not a directory that can be imported/);
    await expect(
      open({ 'a.csv': 'ResourceAgencyNum,ParentAgencyNum,TaxonomyLevelName,PublicName\n' }, 'a.csv'),
    ).rejects.toThrow(/has no column AgencyStatus, Eligibility\./);
    await expect(open({ 'services.csv': 'id,name\n' })).rejects.toThrow(
      /holds no directory that can be imported/,
    );
  });
});
